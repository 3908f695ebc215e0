/** Views whose second part is a name or a query, not a conversation. */
const NAMED = new Set(['label', 'search', 'category', 'advanced-search', 'section_query']);

/**
 * True when the fragment names a conversation: "#inbox/FMfcgzQb…", "#search/foi/FMfcgzQb…", "#label/Work/FMfcgzQb…".
 * It tells a conversation whose hooks are not found from a list, where there is nothing to find.
 */
export function isConversationRoute(url: URL): boolean {
  const [path = ''] = url.hash.slice(1).split('?');
  const parts = path.split('/').filter(Boolean);
  const at = NAMED.has(parts[0] ?? '') ? 2 : 1;
  return /^[A-Za-z0-9]{16,}$/.test(parts[at] ?? '');
}
