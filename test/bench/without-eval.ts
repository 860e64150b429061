import { config } from 'zod';

/**
 * The protocol may evaluate where an extension's own scripts may not: zod would believe that it may
 * too. Before all schemas, which ask once.
 */
config({ jitless: true });
