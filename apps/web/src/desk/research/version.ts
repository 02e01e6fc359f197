/** The version to change a topic by, where one was read. */
export const under = (version: string | undefined) => (version === undefined ? {} : { version });
