import type { Messages } from '../messages.ts';

export const offline: Messages['offline'] = {
	ready: 'Hay una nueva versión de Lazos.',
	changed: 'En otra ventana ya se usa una nueva versión de Lazos.',
	use: { ready: 'Usarla ahora', changed: 'Recargar para usarla aquí' },
	later: 'Más tarde',
	instead:
		'No hay conexión y la página que pidió no se guardó en su dispositivo. Lazos muestra lo mismo aquí.'
};
