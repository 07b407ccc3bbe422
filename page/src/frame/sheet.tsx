import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { sheet } from "../model/store";

/** A sheet over the page; Escape closes it, and the focus goes back to where it was. */
export function Sheet(props: { title: string; wide?: boolean; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => before?.focus();
  }, []);
  const close = (): void => void (sheet.value = null);
  return (
    <dialog class={props.wide ? "sheet wide-sheet" : "sheet"} ref={dialog} aria-label={props.title} onClose={close} onClick={(event) => event.target === dialog.current && close()}>
      <header><h2>{props.title}</h2><button type="button" class="close" aria-label="Close" onClick={close}>×</button></header>
      {props.children}
    </dialog>
  );
}
