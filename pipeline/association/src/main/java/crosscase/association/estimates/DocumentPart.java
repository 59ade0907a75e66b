package crosscase.association.estimates;

/**
 * Which document, and which case, units belong to.
 *
 * <p>If parts of a document belong to different groups, such as the turns of different roles, each
 * part is one of these.
 *
 * @param number the place of the document among all documents
 * @param part the place of this part among the parts of the document
 * @param caseNumber the place of its case among all cases
 */
record DocumentPart(int number, int part, int caseNumber) {}
