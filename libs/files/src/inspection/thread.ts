import { parentPort, workerData } from 'node:worker_threads';
import { carryOut, type Order } from './order.js';

parentPort?.postMessage(await carryOut(workerData as Order));
