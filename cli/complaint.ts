/** Something that the person at the terminal can mend: printed as one sentence, without a stack; the exit code is 1. */
export class Complaint extends Error {}
