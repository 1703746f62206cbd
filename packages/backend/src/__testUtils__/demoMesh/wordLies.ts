import { SchemaObject } from '@meshstage/plugin-data-mesh-common';
import { columnsOf } from './columnsOf';

/** What a contract leaves unsaid about its columns. */
export function wordLies(object: SchemaObject, withIds: boolean): string[] {
  return columnsOf(object).flatMap(({ path, property }) => {
    const words = property.description ?? '';
    const onlyName = words.toLowerCase().replace(/[^a-z]/g, '');
    return [
      ...(words.length >= 25 ? [] : [`${path}: hardly described`]),
      ...(onlyName === path.toLowerCase().replace(/[^a-z]/g, '')
        ? [`${path}: described by its name`]
        : []),
      ...(property.classification ? [] : [`${path}: not classified`]),
      ...(property.requiredStated ? [] : [`${path}: says nothing of nulls`]),
      ...(property.id || !withIds ? [] : [`${path}: no stable id`]),
    ];
  });
}
