import { expectReadable } from './first-picture.ts';
import { test } from './lazos.ts';

for (const language of ['en', 'es'] as const)
	test(`the first picture is readable in a wide window (${language})`, async ({ page }) => {
		await expectReadable(page, language);
	});
