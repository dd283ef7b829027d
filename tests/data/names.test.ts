import { describe, expect, it } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { get, indexDataset } from '#lib/dataset/dataset.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { titleOf } from '#lib/panels/questions/words.ts';
import { describeQuestion } from '#lib/questions/sentence.ts';
import { actorId } from '../fixtures/dataset.ts';
import { records } from './records.ts';

const READERS = [en, es].map((messages) => ({
	messages,
	dataset: indexDataset(assemble(records, messages.language).dataset)
}));

describe('names in sentences', () => {
	it('stand first and alone in every question, where none needs an article', () => {
		for (const { messages, dataset } of READERS) {
			for (const { id, name } of dataset.actors) {
				const question = { kind: 'around', actor: id, distance: 2 } as const;
				expect(titleOf(question, dataset, messages).startsWith(`${name}: `)).toBe(true);
				expect(describeQuestion(question, dataset, messages).startsWith(`${name}: `)).toBe(true);
			}
		}
	});

	it.each([
		['mx', 'Mexico', 'de México'],
		['us', 'the United States', 'de Estados Unidos'],
		['nl', 'the Netherlands', 'de los Países Bajos'],
		['gb', 'the United Kingdom', 'del Reino Unido'],
		['do', 'the Dominican Republic', 'de la República Dominicana'],
		['eu', 'the European Union', 'de la Unión Europea'],
		[
			'sica',
			'the Central American Integration System',
			'del Sistema de la Integración Centroamericana'
		],
		['world-bank', 'the World Bank', 'del Banco Mundial'],
		['interpol', 'INTERPOL', 'de INTERPOL'],
		['att', 'the Arms Trade Treaty', 'del Tratado sobre el Comercio de Armas'],
		['maya-chorti-task-force', 'the Maya-Chortí Task Force', 'de la Fuerza de Tarea Maya-Chortí'],
		[
			'uscap',
			'the U.S.-Colombia Action Plan on Regional Security Cooperation',
			'del Plan de Acción Estados Unidos-Colombia de Cooperación en Seguridad Regional'
		]
	])('have their article elsewhere: %s', (id, inEnglish, inSpanish) => {
		const unfold = READERS.map(({ messages, dataset }) =>
			messages.detail.hidden.unfold(messages.query.named(get(dataset.actor, actorId(id))))
		);
		expect(unfold).toEqual([
			`Show institutions of ${inEnglish}`,
			`Mostrar instituciones ${inSpanish}`
		]);
	});
});
