/** Loaded into the host before its own code: moves its clock on by so many days. */
const ahead = Number(process.env.SALIENT_TEST_DAYS_AHEAD) * 86_400_000;
const { now } = Date;
Date.now = () => now() + ahead;
