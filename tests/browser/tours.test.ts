import { expect, test } from './lazos.ts';

const drawing = (page: import('@playwright/test').Page) =>
	page.getByRole('application', { name: /network/i });

test('leads through a tour by keyboard alone, step by step, away and back', async ({ page }) => {
	await page.goto('en/?tour=four-borders');
	const tour = page.getByRole('complementary', { name: 'Guided tour' });
	const heading = tour.getByRole('heading', { level: 2 });

	// A tour that is only named begins, without a step back to nothing.
	await expect(heading).toHaveText('Four neighbours, four sets of tools');
	await expect(heading).toBeFocused();
	await expect(page).toHaveURL(/view=map.*&tour=four-borders\.neighbours$/);

	await page.keyboard.press('Shift+ArrowRight');
	await expect(heading).toHaveText('Mexico: a group that fell asleep and woke up');
	await expect(heading).toBeFocused();
	await expect(page).toHaveURL(/tie=mx--gt--ganseg&tour=four-borders\.mexico$/);
	await expect(page.locator('#detail')).toContainText('High-Level Security Group (GANSEG)');
	await expect(tour.getByText('Step 2 of 9')).toBeVisible();

	// What is explored leaves the step’s picture, and the tour stays.
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/scope=bilateral&look=[^&]+&tour=four-borders\.mexico$/);
	const restore = tour.getByRole('button', { name: 'Back to this step’s picture' });
	await restore.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/tie=mx--gt--ganseg&tour=four-borders\.mexico$/);
	await expect(restore).toBeHidden();

	// A step has its own address, in the list of steps too, and the browser goes back by steps.
	await tour.getByRole('button', { name: 'Step 2 of 9' }).focus();
	await page.keyboard.press('Enter');
	const sixth = tour.getByRole('link', { name: /^6\. Belize: the dispute goes to court/ });
	await expect(sixth).toHaveAttribute('href', /view=timeline&tour=four-borders\.belize-in-court$/);
	await sixth.focus();
	await page.keyboard.press('Enter');
	await expect(heading).toHaveText('Belize: the dispute goes to court');
	// The address follows the picture.
	await expect(page).toHaveURL(/&tour=four-borders\.belize-in-court$/);
	await page.goBack();
	await expect(heading).toHaveText('Mexico: a group that fell asleep and woke up');
	await page.goForward();
	await expect(heading).toHaveText('Belize: the dispute goes to court');

	// The other language keeps the step.
	await page.getByRole('link', { name: 'Español' }).click();
	const recorrido = page.getByRole('complementary', { name: 'Recorrido guiado' });
	await expect(recorrido.getByRole('heading', { level: 2 })).toHaveText(
		'Belice: la disputa va a la corte'
	);
	await recorrido.getByRole('button', { name: 'Cerrar el recorrido' }).press('Enter');
	await expect(recorrido).toBeHidden();
	await expect(page).toHaveURL(/es\/\?threat=territorial-dispute&partner=bz&view=timeline$/);
	await expect(page.locator('.picture')).toBeFocused();
});

test('tells of a step from within the picture, of a tour that fails, and of none', async ({
	page
}) => {
	const texts = '**/en/tours/perez-2023.json';
	await page.route(texts, (route) => route.fulfill({ body: 'cut o' }));
	await page.goto('en/?partner=mx&tour=perez-2023.since-1849');
	const tour = page.getByRole('complementary', { name: 'Guided tour' });
	await expect(tour.getByRole('alert')).toHaveText(
		'The tour could not be loaded. The view stays as it is.'
	);
	await page.unroute(texts);
	await tour.getByRole('button', { name: 'Try again' }).click();
	const heading = tour.getByRole('heading', { level: 2 });
	await expect(heading).toHaveText('The United States, since 1849');
	await expect(page).toHaveURL(/\?partner=mx&tour=perez-2023\.since-1849$/);
	await expect(tour).toContainText('The picture is no longer the one of this step.');

	// Who walks in the picture stays there, and hears of the step.
	await drawing(page).focus();
	await page.keyboard.press('Shift+ArrowLeft');
	await expect(heading).toHaveText('It is a matter of trust');
	await expect(tour.getByRole('status')).toHaveText('Step 1: It is a matter of trust');
	// A filter has no use for arrows.
	await page.getByRole('checkbox').first().focus();
	await page.keyboard.press('Shift+ArrowRight');
	await expect(heading).toHaveText('The United States, since 1849');
	await page.keyboard.press('Shift+ArrowLeft');
	await expect(heading).toHaveText('It is a matter of trust');
	await expect(tour.getByRole('button', { name: 'Back' })).toBeDisabled();
	await tour.getByRole('link', { name: /^Juan Manuel Perez, 2023/ }).focus();

	await page.goto('en/?threat=cyber&tour=perez-2023.nowhere');
	await expect(page.getByRole('status')).toContainText([
		'The link named a tour or one of its steps that is not in this dataset, “perez-2023.nowhere”'
	]);
	await expect(tour).toBeHidden();
	await expect(page).toHaveURL(/\?threat=cyber$/);

	// The name of a step is enough to see its view.
	await page.goto('en/?tour=four-borders.belize-in-court');
	await expect(heading).toHaveText('Belize: the dispute goes to court');
	await expect(page).toHaveURL(
		/\?threat=territorial-dispute&partner=bz&view=timeline&tour=four-borders\.belize-in-court$/
	);
	await expect(page.getByRole('treegrid')).toBeVisible();
	await expect(tour).not.toContainText('no longer the one of this step');
});
