/** Opens the dialog that says how something is cited. */
export async function openCitation(id: string, base: string): Promise<void> {
  const answer = await fetch(`${base}gegevens.json?${id}`);
  if (!answer.ok) throw new Error(String(answer.status));
}
