import type { Messages } from '#lib/i18n/messages.ts';

/** Why a picture was not made. */
export type ExportFault =
	| {
			readonly kind: 'too-long';
			readonly width: number;
			readonly height: number;
			readonly limit: number;
	  }
	| { readonly kind: 'not-encoded' }
	/** The letters that a PDF must bring did not come. */
	| { readonly kind: 'no-font' };

/** What happened, what was kept and what to do, in a sentence or two. */
export function describeExportFault(fault: ExportFault, messages: Messages): string {
	const { faults } = messages.exporting;
	switch (fault.kind) {
		case 'too-long':
			return faults.tooLong(fault);
		case 'no-font':
			return faults.noFont;
		case 'not-encoded':
			return faults.notEncoded;
		default:
			return fault satisfies never;
	}
}
