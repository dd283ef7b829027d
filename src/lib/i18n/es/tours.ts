import { formatList } from '#lib/i18n/format.ts';
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
	finish: 'Terminar',
	minimise: 'Ocultar el texto',
	restore: 'Mostrar el texto',
	copyLink: 'Copiar enlace a este paso',
	linkCopied: 'Enlace copiado',
	changed: 'La imagen ya no es la de este paso.',
	restoreView: 'Volver a la imagen de este paso',
	inStep: 'En este paso',
	sources: 'Fuentes',
	source: (speakers, issued) =>
		`${formatList('es', speakers)}, ${issued?.slice(0, 4) ?? 'sin fecha'}`,
	keysHint: 'Teclas: Mayús + → paso siguiente, Mayús + ← paso anterior.',
	listFailed: 'No se pudo cargar la lista de recorridos.',
	loading: 'Cargando…'
};
