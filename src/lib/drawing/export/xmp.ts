import { element, toText, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { About } from './about.ts';

/** Names the properties that only this app knows. */
const OWN = 'urn:lazos:view';
const RIGHTS = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';

/**
 * The metadata as RDF: Dublin Core, which programs show, and the view’s address and the dataset’s
 * version under the app’s own names.
 *
 * @see XMP specification, part 1 (ISO 16684-1)
 */
export function rdfOf(about: About): SvgNode {
	const { title, description, language, link, version, citation, made } = about;
	return element(
		'rdf:RDF',
		{
			'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
			'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
			'xmlns:dcterms': 'http://purl.org/dc/terms/',
			'xmlns:lazos': OWN
		},
		[
			element('rdf:Description', { 'rdf:about': '' }, [
				inDefault('dc:title', title),
				inDefault('dc:description', description),
				list('dc:language', 'rdf:Bag', language),
				list('dc:date', 'rdf:Seq', made),
				element('dc:source', {}, [link]),
				inDefault('dc:rights', RIGHTS),
				element('dcterms:bibliographicCitation', {}, [citation]),
				element('lazos:view', {}, [link]),
				element('lazos:version', {}, [version])
			])
		]
	);
}

/** The metadata as a packet, which PNG and PDF carry. */
export function xmpPacket(about: About): string {
	const meta = element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [rdfOf(about)]);
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${toText(meta)}<?xpacket end="r"?>`;
}

const inDefault = (tag: string, text: string): SvgNode =>
	element(tag, {}, [
		element('rdf:Alt', {}, [element('rdf:li', { 'xml:lang': 'x-default' }, [text])])
	]);

const list = (tag: string, kind: string, text: string): SvgNode =>
	element(tag, {}, [element(kind, {}, [element('rdf:li', {}, [text])])]);
