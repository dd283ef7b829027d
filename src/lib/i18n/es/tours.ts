import type { Messages } from '../messages.ts';

export const tours: Messages['tours'] = {
	kind: 'Recorrido guiado',
	heading: 'Recorridos guiados',
	steps: (n) => (n === 1 ? '1 paso' : `${n} pasos`),
	place: (step, steps) => `Paso ${step} de ${steps}`,
	stepsLabel: 'Pasos del recorrido',
	stepLabel: (step, title) => `Paso ${step}: ${title}`,
	back: 'Atrás',
	next: 'Siguiente',
	minimise: 'Ocultar el texto',
	restore: 'Mostrar el texto',
	copyLink: 'Copiar enlace a este paso',
	linkCopied: 'Enlace copiado',
	changed: 'La imagen ya no es la de este paso.',
	restoreView: 'Volver a la imagen de este paso',
	inStep: 'En este paso',
	sources: 'Fuentes',
	undated: 's. f.',
	keys: {
		next: 'paso siguiente del recorrido',
		back: 'paso anterior del recorrido',
		hint: 'Con el teclado:'
	},
	listFailed: 'No se pudo cargar la lista de recorridos.',
	loading: 'Cargando…'
};
