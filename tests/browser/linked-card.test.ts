import { testLinkedCard } from './linked-card.ts';

testLinkedCard();
