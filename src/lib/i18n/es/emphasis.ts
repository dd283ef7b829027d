import type { Messages } from '../messages.ts';
import { questions } from './questions.ts';

export const emphasis: Messages['emphasis'] = {
	measure: (measure) => `tamaño: ${questions.rank.measures[measure].toLowerCase()}`,
	asked: 'por quién se pregunta',
	sized: 'En la red, el tamaño de cada figura lo muestra.',
	outlined:
		'En la red, cada grupo tiene un contorno, y sus figuras llevan su letra; los lazos entre grupos son más pálidos.',
	showForce: 'Mostrar en la disposición Fuerzas',
	group: (letter, name) => `grupo ${letter}: ${questions.groups.group(name)}`
};
