import type { SavedView } from '../src/worklist/types';
import { json } from './answers';

/** The saved views of whoever is logged in. */
export class FakeViews {
  private views: SavedView[] = [];

  all() {
    return json(this.views);
  }

  async save(request: Request) {
    const view = (await request.json()) as Omit<SavedView, 'id'>;
    const others = this.views.filter((known) => known.name !== view.name);
    this.views = [...others, { ...view, id: this.views.length + 1 }];
    return json(this.views);
  }

  remove(id: string | undefined) {
    this.views = this.views.filter((view) => String(view.id) !== id);
    return json(this.views);
  }
}
