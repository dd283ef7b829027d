import type { Messages } from '../messages.ts';

export const start: Messages['start'] = {
	title: 'Qué muestra esta imagen',
	lead: 'Guatemala en el centro y, alrededor, sus socios en seguridad. Una línea reúne todos los lazos, con una hebra por amenaza: a más lazos, más ancha.',
	more: 'Haga clic en una línea o en un socio para leer los lazos.',
	ask: 'Tres preguntas para empezar',
	questions: {
		disasters: '¿Con quién enfrenta los desastres?',
		narcotics: '¿Desde cuándo combate el narcotráfico?',
		border: '¿Cómo vigila su frontera con México?'
	},
	help: 'Recorridos y ayuda',
	method: 'Cómo está hecho',
	close: 'Cerrar'
};
