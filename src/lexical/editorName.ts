/** What an editor is the editor of: the key of its name among the words of the admin. */
export type EditorName = { name: 'admin.edition.body' | 'admin.notes.text' };
