import { head, show, TIE } from './accessibility-page.ts';
import { openNetwork, settle } from './drawing.ts';
import { expect, expectAccessible, test } from './lazos.ts';
import { LANGUAGES, nameIn } from './matrix-page.ts';

const WORDS = {
	en: {
		legend: 'Legend',
		questions: 'Questions',
		export: 'Export',
		share: 'Share',
		help: 'Help',
		tour: 'Guided tour',
		start: 'What this picture shows',
		columns: 'Columns'
	},
	es: {
		legend: 'Leyenda',
		questions: 'Preguntas',
		export: 'Exportar',
		share: 'Compartir',
		help: 'Ayuda',
		tour: 'Recorrido guiado',
		start: 'Qué muestra esta imagen',
		columns: 'Columnas'
	}
} as const;

/** By what a view is known once it has come. */
const VIEWS = {
	map: '#map-keys',
	matrix: '[role=grid]',
	timeline: '[role=treegrid]',
	table: 'table[aria-rowcount]'
};

for (const language of LANGUAGES) {
	const words = WORDS[language];

	test(`axe finds nothing in the sheets of a phone (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/`);
		for (const sheet of ['filters', 'years', 'legend', 'detail']) {
			await page.locator(`[aria-controls=${sheet}]`).tap();
			await expect(page.locator(`#${sheet}`)).toBeFocused();
			await settle(page);
			await expectAccessible(page);
		}
		for (const search of [`?tie=${TIE.id}`, '?ask=path:co~kr']) {
			await show(page, search);
			await expect(head(page).first()).toBeInViewport();
			await expectAccessible(page);
		}
	});

	test(`axe finds nothing in the dialogs of a phone (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/?threat=narcotics`);
		const dialog = page.getByRole('dialog');
		for (const name of [words.questions, words.export, words.share, words.help]) {
			await page.getByRole('button', { name, exact: true }).tap();
			await expect(dialog).toBeVisible();
			if (name === words.export) await expect(dialog.getByRole('img')).toBeVisible();
			await expectAccessible(page);
			await page.keyboard.press('Escape');
			await expect(dialog).toHaveCount(0);
		}
	});

	test(`axe finds nothing in the views of a phone (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/`);
		for (const [view, sign] of Object.entries(VIEWS)) {
			await show(page, `?view=${view}`);
			await expect(page.locator('.picture').locator(sign)).toBeAttached();
			await settle(page);
			await expectAccessible(page);
		}
		await page.getByRole('button', { name: words.columns, exact: true }).tap();
		await expectAccessible(page, '[popover]:popover-open');
	});

	test(`axe finds nothing in the tour and the embed of a phone (${language})`, async ({ page }) => {
		await page.goto(`${language}/?tour=when-disaster-comes`);
		await expect(page.getByRole('complementary', { name: words.tour })).toBeVisible();
		await expectAccessible(page);

		await page.goto(`${language}/embed/?threat=narcotics&actor=mx`);
		const mexico = new RegExp(`^${nameIn('mx', language)}: `);
		await expect(page.getByRole('status').getByText(mexico)).toBeVisible();
		await page.getByText(words.legend, { exact: true }).tap();
		await expectAccessible(page);
	});

	test.describe('to someone new', () => {
		test.use({ isNewReader: true });
		test(`axe finds nothing in the start on a phone (${language})`, async ({ page }) => {
			await openNetwork(page, `${language}/`);
			await expect(page.getByRole('region', { name: words.start })).toBeVisible();
			await expectAccessible(page);
		});
	});
}
