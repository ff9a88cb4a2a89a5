/** Which cursor opens which page of which list: the API only says where the next page begins. */
export class Cursors {
  private readonly known = new Map<string, string>();

  /** The last page at or before the wanted one whose beginning is known. */
  nearest(list: string, page: number): { page: number; after?: string } {
    for (let before = page; before > 1; before--) {
      const after = this.known.get(`${before} ${list}`);
      if (after) return { page: before, after };
    }
    return { page: 1 };
  }

  remember(list: string, page: number, after: string | null) {
    if (after) this.known.set(`${page} ${list}`, after);
    else this.known.delete(`${page} ${list}`);
  }
}
