import { messages, useTexts } from '../../i18n/index.js';

/** What the platform is made of, the door first. */
export const services = ['gateway', 'intake', 'review', 'research', 'briefs', 'tracking'] as const;
export type Service = (typeof services)[number];

/** Those that take in events, and can set some aside. */
export const parkingServices = ['intake', 'review', 'research', 'briefs', 'tracking'] as const;
export type ParkingService = (typeof parkingServices)[number];

const serviceTexts = messages({
  gateway: ['登录与账号', 'Sign-in and accounts'],
  intake: ['问题征集', 'Problems'],
  review: ['专家评审', 'Review'],
  research: ['课题', 'Research'],
  briefs: ['专报', 'Briefs'],
  tracking: ['进展与待办', 'Progress and tasks'],
});

/** What the services are called. */
export const useServiceNames = (): Readonly<Record<Service, string>> => useTexts(serviceTexts);
