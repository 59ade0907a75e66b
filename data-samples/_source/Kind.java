/** What a source file holds; a report has blocks, the others have turns. */
enum Kind {
  INTERVIEW,
  FOCUS_GROUP,
  REPORT
}
