import { expectTree } from './accessibility-page.ts';
import { openNetwork } from './drawing.ts';
import { expect, expectAccessible, test } from './lazos.ts';
import { LANGUAGES } from './matrix-page.ts';

const WORDS = {
	en: {
		questions: 'Questions',
		dialog: 'Ask the network',
		around: 'Who is around?',
		ask: 'Ask',
		export: 'Export',
		tabs: ['Image', 'Brief', 'Data', 'Offline'],
		share: 'Share',
		help: 'Help',
		close: 'Close',
		start: 'What this picture shows',
		found: 'Southern Command',
		tour: 'Guided tour',
		step: 'Step 2 of 9'
	},
	es: {
		questions: 'Preguntas',
		dialog: 'Preguntar a la red',
		around: '¿Quién está alrededor?',
		ask: 'Preguntar',
		export: 'Exportar',
		tabs: ['Imagen', 'Informe', 'Datos', 'Sin conexión'],
		share: 'Compartir',
		help: 'Ayuda',
		close: 'Cerrar',
		start: 'Qué muestra esta imagen',
		found: 'Comando Sur',
		tour: 'Recorrido guiado',
		step: 'Paso 2 de 9'
	}
} as const;

for (const language of LANGUAGES) {
	const words = WORDS[language];

	test(`axe finds nothing in any dialog (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/?actor=mx`);
		const dialog = page.getByRole('dialog');
		const open = async (name: string) => {
			await page.getByRole('button', { name, exact: true }).click();
			await expect(dialog).toBeVisible();
		};
		await open(words.questions);
		await dialog.getByRole('combobox').first().fill('ho');
		await expectTree(
			dialog,
			`- dialog "${words.dialog}":`,
			`  - heading "${words.dialog}" [level=2]`,
			`  - button "${words.close}"`,
			`  - form "${words.around}":`,
			`    - combobox [expanded]`,
			`    - listbox`,
			`    - button "${words.ask}"`
		);
		await expectAccessible(page);
		await dialog.getByRole('button', { name: words.close, exact: true }).click();

		await open(words.export);
		for (const tab of words.tabs) {
			await dialog.getByRole('radio', { name: tab, exact: true }).check();
			if (tab === words.tabs[0]) await expect(dialog.getByRole('img')).toBeVisible();
			else await expect(dialog.getByRole('radio').last()).toBeVisible();
			await expectAccessible(page);
		}
		await page.keyboard.press('Escape');

		await open(words.share);
		await expect(dialog.getByRole('textbox').first()).toBeVisible();
		await expectAccessible(page);
		await page.keyboard.press('Escape');

		await open(words.help);
		await expect(dialog.locator('a[href*="tour="]').first()).toBeVisible();
		await expectAccessible(page);
	});

	test(`axe finds nothing in search and tours (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/`);
		await page.keyboard.press('/');
		await page.keyboard.type(words.found);
		await expect(page.getByRole('option').first()).toContainText(words.found);
		await expectAccessible(page);
		await page.keyboard.press('Control+a');
		await page.keyboard.type('xyzzy');
		await expect(page.getByRole('option')).toHaveCount(0);
		await expectAccessible(page, 'header');

		await page.goto(`${language}/?tour=four-borders.mexico`);
		const tour = page.getByRole('complementary', { name: words.tour });
		await tour.getByRole('button', { name: words.step }).click();
		await expect(tour.locator('[popover]')).toBeVisible();
		await expectAccessible(page);
	});

	test.describe('to someone new', () => {
		test.use({ isNewReader: true });
		test(`axe finds nothing in the start (${language})`, async ({ page }) => {
			await openNetwork(page, `${language}/`);
			await expect(page.getByRole('region', { name: words.start })).toBeVisible();
			await expectAccessible(page);
		});
	});
}
