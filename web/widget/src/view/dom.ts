type Child = Node | string | null | false;
type Props = Record<
  string,
  string | number | boolean | ((event: never) => void) | null | undefined
>;

/**
 * An element. No markup is ever parsed and no style attribute set: the strictest content security policy of a site
 * has nothing to object to, and nothing that anybody writes can become anything but text.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  set(element, props);
  put(element, ...children);
  return element;
}

export function set(element: Element, props: Props): void {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function')
      element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    else if (value === false || value == null) element.removeAttribute(name);
    else if (value === true) element.setAttribute(name, '');
    else if (element.getAttribute(name) !== String(value))
      element.setAttribute(name, String(value));
  }
}

export function put(element: Element, ...children: Child[]): void {
  element.replaceChildren(...children.filter((child) => child !== null && child !== false));
}

/** Only when it says something else: what is spoken aloud must not be spoken twice. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

const paths = {
  chat: 'M12 3C6.9 3 3 6.6 3 11c0 2.4 1.1 4.5 2.9 6L5 21l4.4-1.9c.8.2 1.7.3 2.6.3 5.1 0 9-3.6 9-8.4S17.100 3 12 3Z',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M5 9l7 7 7-7',
  send: 'M4 12 20 4l-5.500 16-3.200-6.800L4 12Z',
  clip: 'M20 11.500 12.300 19a4.700 4.700 0 0 1-6.700-6.600l7.900-7.800a3.100 3.100 0 0 1 4.400 4.400l-7.800 7.700a1.500 1.500 0 0 1-2.200-2.100l7.200-7.100',
  smile:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8.500 14a4.300 4.300 0 0 0 7 0M9 9.500v.1M15 9.500v.1',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
};

export function icon(name: keyof typeof paths): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  set(svg, { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'icon' });
  set(path, { d: paths[name] });
  svg.append(path);
  return svg;
}
