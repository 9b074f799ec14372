import { h, render } from "preact";
import { DATA_ID, FILES_ID, type FormData, type FormFile } from "../data.js";
import { App } from "./app.js";
import { Control } from "./control.js";
import { classifyText } from "./core.js";
import { loadSpoken } from "./spoken.js";
import { openFiles } from "./start.js";
import { Store } from "./store.js";
import { ControlContext, StoreContext } from "./ui.js";
import { textIn } from "./unpack.js";

declare global {
  interface Window {
    /** For the console of the browser: the results of a text, as the command line gives them. */
    tcec?: { classify(text: string, file: string): string };
  }
}

async function start(): Promise<void> {
  const [data, spoken] = await Promise.all([textIn(DATA_ID), loadSpoken()]);
  const files = JSON.parse(document.getElementById(FILES_ID)?.textContent ?? "") as readonly FormFile[];
  const store = new Store(JSON.parse(data) as FormData, spoken, files);
  const root = document.getElementById("app");
  if (root === null) return;
  window.tcec = { classify: (text, file) => classifyText(text, file, store.data.typology) };
  const draw = (): void => {
    document.documentElement.lang = store.lang;
    document.title = store.words.title;
    render(
      h(StoreContext.Provider, { value: store }, h(ControlContext.Provider, { value: Control }, h(Root, {}))),
      root,
    );
  };
  /** Drawn anew with every change: the store is one and the same, so nothing may stand between it and the page. */
  const Root = () => h(App, {});
  store.listen(draw);
  root.replaceChildren();
  draw();
  listen(store);
}

function listen(store: Store): void {
  addEventListener("storage", ({ key, newValue }) => store.hear(key, newValue));
  for (const event of ["focusin", "pointerdown", "click"]) addEventListener(event, () => store.flush(), true);
  addEventListener("pagehide", () => store.leave());
  addEventListener("visibilitychange", () => store.leave());
  addEventListener("beforeunload", (event) => {
    store.leave();
    if (store.cases.some((one) => store.isChanged(one))) event.preventDefault();
  });
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    void openFiles(event.dataTransfer?.files ?? null, store);
  });
  addEventListener("beforeprint", () => {
    if (store.print !== null) return;
    store.print = Object.keys(store.profile).length > 0 ? "filled" : "blank";
    store.tell();
  });
  addEventListener("afterprint", () => {
    store.print = null;
    store.tell();
  });
}

void start();
