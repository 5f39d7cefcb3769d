import { fault, type Property } from './content-lines.ts';

/** A component with what stands between its BEGIN and its END (RFC 5545, 3.4 and 3.6). */
export interface Component {
  name: string;
  properties: Property[];
  components: Component[];
}

/** The one component of a file; ours holds one iCalendar object. */
export function componentOf(lines: readonly Property[]): Component {
  const open: Component[] = [];
  const closed: Component[] = [];
  for (const property of lines) {
    const current = open.at(-1);
    if (property.name === 'BEGIN') open.push({ name: property.value.toUpperCase(), properties: [], components: [] });
    else if (!current) fault('3.4', `${property.name} outside a component`);
    else if (property.name !== 'END') addProperty(current, property);
    else {
      if (property.value.toUpperCase() !== current.name) fault('3.6', `END:${property.value} ends ${current.name}`);
      open.pop();
      (open.at(-1)?.components ?? closed).push(current);
    }
  }
  if (open.length > 0) fault('3.6', `${open.at(-1)?.name} is not ended`);
  const [only, ...more] = closed;
  return only && more.length === 0 ? only : fault('3.4', `${closed.length} components where one calendar is wanted`);
}

/** `icalbody = calprops component`, and so for every component: its own properties come first. */
function addProperty(component: Component, property: Property): void {
  if (component.components.length > 0) fault('3.6', `${property.name} of ${component.name} after its components`);
  component.properties.push(property);
}

export type Occurs = 'once' | 'at most once' | 'any';

/** Refuses what may not stand in a component, and what is there too often or not at all. Names of others (`X-…`) may. */
export function requireProperties(component: Component, rules: Readonly<Record<string, Occurs>>): void {
  for (const { name } of component.properties) {
    if (!Object.hasOwn(rules, name) && !name.startsWith('X-')) fault('3.6', `${name} in ${component.name}`);
  }
  for (const [name, occurs] of Object.entries(rules)) {
    const count = all(component, name).length;
    if (occurs === 'once' && count !== 1) fault('3.6', `${component.name} has ${count} times ${name}`);
    if (occurs === 'at most once' && count > 1) fault('3.6', `${component.name} has ${count} times ${name}`);
  }
}

export function all({ properties }: Component, name: string): Property[] {
  return properties.filter((property) => property.name === name);
}

export function first(component: Component, name: string): Property | undefined {
  return all(component, name)[0];
}
