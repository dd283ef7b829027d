import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type ConsoleMessage, type Page } from '@playwright/test';

/** What Playwright says where a test forbids service workers, as all but a few do. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

/** Whether the browser complains of the site, and not of the test itself. */
export const isComplaint = (message: ConsoleMessage): boolean =>
	['error', 'warning'].includes(message.type()) && message.text() !== WORKER_BLOCKED;

/**
 * Playwright's `test`, which also fails if any page of the test complains in its console, throws
 * without being caught, or asks for anything outside the site.
 */
export const test = base.extend<{ quiet: undefined; isNewReader: boolean; start: undefined }>({
	/** Whether the start is shown, as to someone who has never been here. */
	isNewReader: [false, { option: true }],
	start: [
		async ({ context, isNewReader }, use) => {
			if (!isNewReader) {
				await context.addInitScript(() => {
					try {
						localStorage.setItem('lazos:start', 'closed');
					} catch {
						// A frame in a sandbox has no storage.
					}
				});
			}
			await use(undefined);
		},
		{ auto: true }
	],
	quiet: [
		async ({ context, baseURL }, use) => {
			const complaints: string[] = [];
			const origin = new URL(baseURL ?? 'http://127.0.0.1').origin;
			context.on('console', (message) => {
				if (isComplaint(message)) {
					complaints.push(`console ${message.type()}: ${message.text()}`);
				}
			});
			context.on('weberror', (webError) => {
				complaints.push(`uncaught: ${String(webError.error().stack)}`);
			});
			context.on('request', (request) => {
				const { protocol, origin: asked } = new URL(request.url());
				if (protocol.startsWith('http') && asked !== origin) {
					complaints.push(`request to elsewhere: ${request.url()}`);
				}
			});
			await use(undefined);
			expect(complaints, 'no complaint of the browser and no request to elsewhere').toEqual([]);
		},
		{ auto: true }
	]
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of the rules that depend on the theme. */
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Expects axe to find nothing wrong in either theme, in the page or in the part of it named.
 *
 * @param part selector; absent: the whole page
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
	// Else the page would not follow the system’s theme, which is set here.
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNoViolation(`dark ${part}`, axeIn(page, part).withRules(RULES_OF_COLOURS));
	// The theme that the page was opened in is the last one to be looked at.
	await page.emulateMedia({ colorScheme: 'light' });
	await expectNoViolation(`light ${part}`, axeIn(page, part).withTags(RULES));
}

/**
 * Expects axe to find nothing wrong with the page in a window of another size, which changes no
 * colours.
 */
export async function expectAccessibleAt(page: Page, width: number, height: number): Promise<void> {
	await page.setViewportSize({ width, height });
	await expectNoViolation(
		`${width} × ${height}`,
		axeIn(page).withTags(RULES).disableRules(RULES_OF_COLOURS)
	);
}

function axeIn(page: Page, part?: string): AxeBuilder {
	// What passed is not told, and nothing is opened beside the page to look into frames of other
	// sites, of which there are none: both take most of the time.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	return part === undefined ? axe : axe.include(part);
}

async function expectNoViolation(what: string, axe: AxeBuilder): Promise<void> {
	const { violations } = await axe.analyze();
	const found = violations.map(({ id, help, nodes }) => ({
		id,
		help,
		at: nodes.map(({ target }) => target.join(' '))
	}));
	expect(found, what).toEqual([]);
}

export { expect };
