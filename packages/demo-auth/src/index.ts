/**
 * Sign-in without a password as one of the demo people, for trying the portal
 * in their role. Refuses to start anywhere but in development.
 *
 * @packageDocumentation
 */
export { authModuleDemoProvider as default } from './authModuleDemoProvider';
