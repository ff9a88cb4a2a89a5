import type { RegisterImport } from '../src/registers/types';
import { json } from './answers';
import { tried } from './registers';

/** The lists of the poor that were handed in. */
export class FakeLists {
  private readonly lists: RegisterImport[] = [];

  all() {
    return json(this.lists);
  }

  one(id: string | undefined) {
    return json(this.listBy(id));
  }

  async try(request: Request) {
    const form = await request.formData();
    const name = form.get('listName');
    const list = tried(this.lists.length + 1, typeof name === 'string' ? name : '');
    this.lists.unshift(list);
    return json(list, 201);
  }

  settle(id: string | undefined, state: RegisterImport['state']) {
    const list = this.listBy(id);
    list.state = state;
    return Promise.resolve(json(list));
  }

  private listBy(id: string | undefined): RegisterImport {
    const list = this.lists.find((known) => String(known.id) === id);
    if (!list) throw new Error(`No list ${id}`);
    return list;
  }
}
