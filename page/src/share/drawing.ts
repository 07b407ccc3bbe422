/** A picture taken over into the page: shapes and words, and nothing that could do anything. */

const SHAPES = new Set(["svg", "g", "path", "text", "tspan", "circle", "ellipse", "rect", "line", "polyline", "polygon", "title", "desc"]);
const HARMLESS = /^(?:d|[xyr]|[cr][xy]|[xy][12]|d[xy]|points|width|height|viewBox|transform|class|opacity|fill(?:-[a-z]+)?|stroke(?:-[a-z]+)?|paint-order|text-anchor|dominant-baseline|font-[a-z]+|data-(?:event|person))$/;
const SPACE = "http://www.w3.org/2000/svg";

/** Whatever in it stands for an event or a person can be chosen, by hand or by keys. */
export function drawing(source: string, label: string, chosen: (data: DOMStringMap) => void): Element {
  const read = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
  const found = copied(read) ?? document.createElementNS(SPACE, "svg");
  found.setAttribute("role", "group");
  found.setAttribute("aria-label", label);
  const choose = (event: Event): boolean => {
    const mark = (event.target as Element).closest<SVGElement>("[data-event], [data-person]");
    if (mark) chosen(mark.dataset);
    return mark !== null;
  };
  found.addEventListener("click", choose);
  found.addEventListener("keydown", (event) => (event as KeyboardEvent).key === "Enter" && choose(event) && event.preventDefault());
  return found;
}

function copied(element: Element): SVGElement | null {
  if (element.namespaceURI !== SPACE || !SHAPES.has(element.localName)) return null;
  const found = document.createElementNS(SPACE, element.localName) as SVGElement;
  for (const { name, value } of element.attributes) if (HARMLESS.test(name)) found.setAttribute(name, value);
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) found.append(child.textContent ?? "");
    const inner = child.nodeType === Node.ELEMENT_NODE ? copied(child as Element) : null;
    if (inner) found.append(inner);
  }
  if (found.dataset["event"] !== undefined || found.dataset["person"] !== undefined) named(found);
  return found;
}

function named(mark: SVGElement): void {
  mark.setAttribute("role", "button");
  mark.setAttribute("tabindex", "0");
  mark.setAttribute("aria-label", (mark.querySelector("title") ?? mark).textContent?.trim() || "Why?");
}
