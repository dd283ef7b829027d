import type { Messages } from '../messages.ts';

export const held: Messages['held'] = {
	open: 'Abrir su ficha'
};
