import { formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '../messages.ts';

const n = (value: number) => formatNumber('es', value);

export const method: Messages['method'] = {
	title: 'Cómo está hecho Lazos',
	lead: 'Qué cuenta como lazo, cómo se asignan las amenazas, las fechas y la confianza, qué queda fuera y cómo citarlo o corregirlo.',
	contents: 'En esta página',
	ties: {
		title: 'Qué cuenta como lazo',
		what: 'Un lazo es una relación de seguridad con nombre propio entre dos o más actores: un tratado, una comisión, un ejercicio, una misión, un programa de asistencia, una membresía. Figura en los datos si lo afirma una fuente que se ha leído, y cita al menos una.',
		scope:
			'Un lazo bilateral une a dos partes por cuenta propia. Uno multilateral es la pertenencia a una organización o un foro, o une a varias partes. Puede ser mutuo o ir de una parte, que da, a las demás.',
		actors:
			'Los actores son Estados, sus ministerios, fuerzas, comandos y agencias, y las organizaciones, foros, misiones, ejercicios y programas que comparten. Un actor puede pertenecer a otro: los lazos del Ejército Sur de Estados Unidos cuentan también para el Departamento de Defensa y para Estados Unidos.',
		own: (own, among, focus) =>
			`De los ${n(own + among)} lazos, ${n(own)} son de ${focus} o de sus instituciones. Los otros ${n(among)} unen a sus socios entre sí: muestran el entorno, y la aplicación los omite mientras nadie los pida.`
	},
	threats: {
		title: 'Amenazas y niveles',
		what: 'A cada lazo se le asignan las amenazas a las que, según sus fuentes, hace frente. Son estas, con el número de lazos de cada una; un lazo puede tener varias y, si ninguna fuente indica una, no tiene ninguna.',
		levels:
			'Cuando las fuentes lo muestran, el lazo tiene además un nivel: estratégico, operacional o táctico. Puede tener más de uno.'
	},
	confidence: {
		title: 'Cómo se asigna la confianza',
		what: 'Cada lazo dice cuán seguro es, según aquello en que se apoya:',
		kinds:
			'Cada editor tiene un solo tipo. Importa quién habla, no en qué sitio está el texto: el comunicado de un ministerio en un servidor de documentos es oficial; la nota de una agencia en un diario estatal es prensa.',
		limits:
			'Oficial significa que un Estado o un organismo habla de sí mismo. Es buena prueba de que algo se acordó o se celebró, y prueba más débil de que funcionó.'
	},
	dates: {
		title: 'Cómo se escriben las fechas',
		what: 'En los datos, las fechas son texto, con tanto detalle como se conoce, en formas de EDTF, la extensión de ISO 8601 para lo incierto. La aplicación las expresa con palabras.',
		written: 'Se escribe',
		read: 'Se lee',
		standard: 'EDTF en la Biblioteca del Congreso de Estados Unidos',
		end: 'Una fecha que no se conoce se omite; nunca se adivina. Sin fecha final, un lazo cuenta como vigente si su fuente más reciente dice que está activo. Si ninguna fuente dice si continúa, cuenta como iniciado y sin final conocido, y las imágenes lo muestran más pálido.',
		planned:
			'Lo que solo está previsto no cuenta en ningún año. La situación de un lazo es la de su fuente más reciente, no la de hoy.'
	},
	gaps: {
		title: 'Qué queda fuera',
		open: 'Los datos se apoyan en fuentes abiertas que pueden leerse en la web. Lo secreto, lo oral y lo que solo está en papel no figura; por eso, que no haya lazo entre dos actores significa que no se encontró ninguno.',
		among:
			'Los lazos entre los socios son una selección. No cuentan todo lo que esos Estados comparten.',
		languages: (languages) =>
			`Todas las fuentes están en ${languages}. Ninguna está en un idioma maya.`,
		places: 'La ubicación de las brigadas y de algunas oficinas es la de la localidad.',
		mirrors:
			'Algunas fuentes son copias del documento original en otro sitio. Cuando una página no mostraba título, el título la describe.',
		read: (date) =>
			`Las fuentes más recientes se leyeron ${date}. Lo ocurrido después no figura en los datos.`,
		figures: 'Las cifras de todo esto están en la página acerca de los datos.'
	},
	cite: {
		title: 'Cómo citar',
		what: 'El conjunto de los datos, en dos estilos. La página de cada actor y de cada lazo, y cada vista de la aplicación, tienen su propia cita en «Compartir».',
		address: '[dirección de esta copia de Lazos]',
		styles: { chicago: 'Chicago', apa: 'APA' }
	},
	correction: {
		title: 'Cómo proponer una corrección',
		what: 'Las correcciones de los datos son tan bienvenidas como el código. Los datos son una carpeta de archivos de texto en el repositorio del proyecto, src/data/guatemala, y una corrección es un cambio en esos archivos.',
		send: 'Qué hace falta:',
		parts: [
			'el lazo, el actor o la fuente, por la dirección de su página o por su identificador',
			'lo que dice ahora y lo que debería decir',
			'una fuente que lo diga: título, editor, fecha, dirección y en qué parte',
			'si es un texto, la redacción en inglés y en español; basta con una de las dos'
		],
		without:
			'Quien no trabaje con repositorios puede enviar lo mismo a quienes mantienen esta copia de Lazos o a quien le dio el enlace.',
		rule: 'Nada se cambia por suposición: una corrección sin fuente se anota y espera a tenerla.'
	},
	licence: {
		title: 'Licencia',
		what: (version) =>
			`Los datos pueden usarse con cualquier fin si se menciona Lazos y la versión, ahora ${version}. Los resúmenes se escribieron para estos datos; no se copió texto de ninguna fuente.`,
		code: 'El código es software libre con licencia MIT.'
	},
	kinds: {
		official:
			'un Estado, una de sus instituciones o el medio por el que habla, o una organización de Estados, sobre sus propios asuntos',
		press: 'periódicos, emisoras, agencias y sitios de noticias, incluidos los de terceros Estados',
		academic: 'universidades, revistas científicas e institutos de investigación',
		reference: 'enciclopedias, almanaques y recopilaciones de datos',
		ngo: 'asociaciones que defienden una causa o trabajan en el terreno'
	}
};
