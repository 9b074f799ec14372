// What the program remembers about an object (a compiled condition, the facts of a typology) was made with the line as it was then. Here a
// new test remembers nothing, so that no answer of one change is taken for that of another.
let generation = 0;

/** Everything remembered so far is forgotten. */
export const forget = () => {
  generation += 1;
};

class Forgetful {
  #of = generation;
  #map = new globalThis.WeakMap();

  #current() {
    if (this.#of !== generation) {
      this.#of = generation;
      this.#map = new globalThis.WeakMap();
    }
    return this.#map;
  }

  get(key) {
    return this.#current().get(key);
  }

  has(key) {
    return this.#current().has(key);
  }

  set(key, value) {
    this.#current().set(key, value);
    return this;
  }

  delete(key) {
    return this.#current().delete(key);
  }
}

export { Forgetful as WeakMap };
