// What stands in a field while somebody types: kept on Enter and on leaving, taken back by Escape.

/** The text of a field between two values. */
export class Draft {
  text = $state("");
  #typing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #value: () => string;
  #commit: (text: string) => void;
  #live: () => boolean;
  #kept = "";

  constructor(value: () => string, commit: (text: string) => void, live: () => boolean = () => false) {
    this.#value = value;
    this.#commit = commit;
    this.#live = live;
    this.text = this.#kept = value();
    $effect.pre(() => {
      const now = this.#value();
      if (!this.#typing) this.text = this.#kept = now;
    });
    // A field that goes away while somebody types in it keeps what was typed.
    $effect(() => () => this.keep());
  }

  /** Commits if the text differs from what was committed last. */
  keep(): void {
    clearTimeout(this.#timer);
    if (this.text === this.#kept) return;
    this.#kept = this.text;
    this.#commit(this.text);
  }

  /** Back to the value. */
  revert(): void {
    clearTimeout(this.#timer);
    this.text = this.#kept = this.#value();
  }

  /** The listeners of the field. */
  readonly handlers = {
    onfocus: () => {
      this.#typing = true;
    },
    onblur: () => {
      this.keep();
      this.#typing = false;
      this.text = this.#kept = this.#value();
    },
    oninput: () => {
      this.#typing = true;
      clearTimeout(this.#timer);
      if (this.#live()) this.#timer = setTimeout(() => this.keep(), 300);
    },
    onkeydown: (event: KeyboardEvent) => {
      const area = event.currentTarget instanceof HTMLTextAreaElement;
      if (event.key === "Enter" && !event.isComposing && (!area || event.ctrlKey || event.metaKey)) this.keep();
      if (event.key === "Escape" && this.text !== this.#value()) {
        event.stopPropagation();
        event.preventDefault();
        this.revert();
      }
    },
  };
}
