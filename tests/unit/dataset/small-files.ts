import { readDataset, type Records } from '#lib/dataset/read.ts';

/** A small dataset without fault, file by file. */
export const SMALL_FILES: ReadonlyMap<string, string> = new Map([
	[
		'dataset.yaml',
		`version: 1.2.3
title:
  en: Ties of Guatemala
  es: Lazos de Guatemala
licence: CC-BY-4.0
focus: gt
sectors:
- id: states
  name:
    en: States
    es: Estados
  actors: [us]
- id: bodies
  name:
    en: Bodies
    es: Organismos
  actors: [oas]
`
	],
	[
		'publishers.yaml',
		`publishers:
  El Diario: press
  Ministerio de la Defensa: official
`
	],
	[
		'sources.yaml',
		`sources:
- id: memo-2020
  type: report
  title: Memorandum
  author: [A. Author]
  publisher: Ministerio de la Defensa
  issued: '2020-02'
  URL: https://example.org/memo
  accessed: '2026-01-02'
  language: es
- id: story
  type: article-newspaper
  title: A story
  publisher: El Diario
  URL: https://example.org/story
  accessed: '2026-01-03'
  language: en
`
	],
	[
		'actors/states.yaml',
		`actors:
- id: gt
  name:
    en: Guatemala
    es: Guatemala
  short:
    en: Guatemala
    es: Guatemala
  kind: state
  country: GTM
  location:
    place: { en: Guatemala City, es: Ciudad de Guatemala }
    lat: 14.63
    lon: -90.51
  wikidata: Q774
  summary:
    en: A state.
    es: Un Estado.
  sources: [memo-2020]
- id: gt-army
  name:
    en: Guatemalan Army
    es: Ejército de Guatemala
  short:
    en: Army
    es: Ejército
  acronym: EG
  kind: armed-force
  country: GTM
  parent: gt
  founded: '1871?'
  summary:
    en: An army.
    es: Un ejército.
- id: us
  name:
    en: United States
    es: Estados Unidos
  short:
    en: United States
    es: EE. UU.
  kind: state
  summary:
    en: Another state.
    es: Otro Estado.
  sources: [story]
`
	],
	[
		'actors/bodies.yaml',
		`actors:
- id: oas
  name:
    en: Organization of American States
    es: Organización de los Estados Americanos
  short:
    en: OAS
    es: OEA
  kind: international-organization
  reach: hemispheric
  founded: '1948'
  dissolved: '2030'
  summary:
    en: A body.
    es: Un organismo.
  sources: []
- id: cicte
  name:
    en: Committee against Terrorism
    es: Comité contra el Terrorismo
  short:
    en: CICTE
    es: CICTE
  kind: forum
  parent: oas
  summary:
    en: A part of it.
    es: Una parte de él.
`
	],
	[
		'ties/all.yaml',
		`ties:
- id: us--gt-army--training
  name:
    en: Training
    es: Formación
  between: [us, gt-army]
  direction: directed
  scope: bilateral
  threats: [narcotics, disasters]
  activities: [training]
  levels: [tactical]
  start: '2005'
  end: '2016'
  status: ended
  summary:
    en: A course.
    es: Un curso.
  figures:
  - label:
      en: Soldiers trained
      es: Soldados formados
    value: 120
    unit: soldiers
    year: 2010
  sources:
  - id: memo-2020
    locator: p. 4
  - id: story
  confidence: high
- id: gt--oas--membership
  name:
    en: Membership
    es: Membresía
  between: [gt, oas]
  direction: mutual
  scope: multilateral
  threats: []
  activities: [membership]
  status: active
  summary:
    en: A member.
    es: Un miembro.
  sources:
  - id: story
  confidence: medium
`
	]
]);

/** The records of the small dataset. */
export function smallRecords(): Records {
	const { records, faults } = readDataset(SMALL_FILES);
	if (!records) throw new Error(`The small dataset has ${faults.length} faults.`);
	return records;
}
