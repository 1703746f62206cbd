/**
 * The functional core of Meshstage: bytes in, data out.
 *
 * @packageDocumentation
 */
export * from './model';
export * from './permissions';
export * from './client';
export * from './read';
export * from './write';
export * from './lint';
export * from './compatibility';
export * from './policy';
export * from './scorecard';
export * from './entity';
export * from './report';
export * from './view';
export * from './write/text';
