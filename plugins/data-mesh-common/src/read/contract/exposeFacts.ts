import { CustomProperty, DataContract, SlaProperty } from '../../model';

const SLO = /^slo\.(.+)\.(window|target)$/;

/**
 * Facts that the standard has no field for, from `customProperties` into fields
 * of the model (documents.md section 7): window and target of SLA properties,
 * from the root or, since ODCS 3.2, from the SLA entry itself, which wins; the
 * retention of a schema object, else the SLA `retention` of that element.
 */
export function exposeFacts(contract: DataContract): void {
  const atRoot = sloFacts(contract.customProperties);
  const retentions = new Map<string, string>();
  for (const sla of contract.sla) {
    const own = sloFacts(sla.customProperties ?? []);
    apply(sla, atRoot.get(sla.property));
    apply(sla, own.get(sla.property));
    if (sla.property === 'retention') {
      for (const element of elementsOf(sla, contract.slaDefaultElement)) {
        retentions.set(element, retentionText(sla));
      }
    }
  }
  for (const object of contract.schema) {
    object.retention ??=
      retentions.get(object.name) ??
      (object.physicalName === undefined
        ? undefined
        : retentions.get(object.physicalName)) ??
      // Without any element a retention speaks of everything.
      retentions.get('');
    if (object.retention === undefined) {
      delete object.retention;
    }
  }
}

interface SloFacts {
  window?: string;
  target?: CustomProperty['value'];
}

function sloFacts(custom: readonly CustomProperty[]): Map<string, SloFacts> {
  const facts = new Map<string, SloFacts>();
  for (const { property, value } of custom) {
    const match = SLO.exec(property);
    if (match) {
      const [, name, fact] = match;
      const found = facts.get(name) ?? {};
      facts.set(name, found);
      if (fact === 'target') {
        found.target = value;
      } else if (typeof value === 'string') {
        found.window = value;
      }
    }
  }
  return facts;
}

function apply(sla: SlaProperty, facts: SloFacts | undefined): void {
  if (facts?.window !== undefined) {
    sla.window = facts.window;
  }
  if (facts?.target !== undefined) {
    sla.target = facts.target;
  }
}

/** Names of the objects that an SLA property speaks of; `''` for all. */
function elementsOf(sla: SlaProperty, fallback: string | undefined): string[] {
  const written = sla.element ?? fallback;
  return written === undefined
    ? ['']
    : written.split(',').map(element => element.trim().split('.')[0]);
}

/** As a policy reads durations: number and unit side by side. */
function retentionText({ value, unit }: SlaProperty): string {
  return unit === undefined ? String(value) : `${value} ${unit}`;
}
