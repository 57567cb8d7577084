import { getHeapStatistics } from 'node:v8';

const mebibyte = 1024 * 1024;
const reservedMebibytes = 400;
const workflowsPerMebibyte = 0.6;

/**
 * About 2,200 at a heap of 4 GiB. Never below 500: a cache as small as the number of workflows at work makes the SDK
 * stall and repeat steps.
 *
 * @param heapBytes limit of this process's heap
 */
export function defaultCachedWorkflows(heapBytes = getHeapStatistics().heap_size_limit): number {
  return Math.max(500, Math.floor((heapBytes / mebibyte - reservedMebibytes) * workflowsPerMebibyte));
}
