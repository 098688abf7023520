/** Every stored key. Pages of ours read and watch the settings and ask for changes; the background alone writes. */
export { hasAccess, leaveSite, watchEverywhere, watchSite } from './access.ts';
export { applyChange } from './apply.ts';
export type { SettingsChange } from './change.ts';
export {
  addTally,
  clearCounters,
  forgetCounters,
  loadCounters,
  watchCounters,
} from './counters.ts';
export { readerCountry } from './country.ts';
export { defaultSettings } from './defaults.ts';
export { isSiteOff, isUnder, tidyHost } from './host.ts';
export { readerLanguage } from './language.ts';
export { type LoadedSettings, loadSettings, type SettingsNotice } from './load.ts';
export {
  askLock,
  CODE_LENGTH,
  codeFault,
  isCovered,
  isLocked,
  type LockAct,
  type LockAnswer,
  type LockFault,
  type LockRequest,
  type LockState,
  PHRASE_WORDS,
  requestLock,
  watchLock,
} from './lock/index.ts';
export type {
  AdviceAnswer,
  AdviceRequest,
  AgeTypedMessage,
  BackgroundMessage,
  ChangeSettingsRequest,
  ChatFoundMessage,
  CheckHereRequest,
  CheckPageRequest,
  ClearCountersAnswer,
  FrameState,
  LeadRequest,
  LetThroughRequest,
  PageMessage,
  PageState,
  ReaderAgeRequest,
  ReaderIsMessage,
  ReportDetails,
  ReportRequest,
  ReportSubject,
  SeenMessage,
  StateRequest,
  TellRequest,
  Watched,
  WatchHereRequest,
} from './messages.ts';
export { isMessage, STATE_PORT } from './messages.ts';
export {
  type AddPackRequest,
  addPack,
  loadPacks,
  NO_PACKS,
  type PackAnswer,
  type PackBody,
  type PackFault,
  type PackHead,
  type Packs,
  type RefusedPack,
  type RemovePackRequest,
  readPacks,
  removePack,
  type StoredPack,
  watchPacks,
  writePacks,
} from './packs/index.ts';
export type { AppliedPolicy, Brand, FixedSetting, Ignored, PolicyFault } from './policy/index.ts';
export { changeSettings } from './request.ts';
export type { Sensitivity, Settings } from './schema.ts';
export {
  COUNTED_LEVELS,
  type CountedLevel,
  type Counters,
  DAYS_KEPT,
  type Tally,
  totalOf,
} from './tally.ts';
export { TOPICS, type Topic, topicOf } from './topics.ts';
export { watchSettings } from './watch.ts';
