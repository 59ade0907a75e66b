package crosscase.search;

import java.util.List;
import java.util.Optional;

/**
 * How often each word occurs in one part of the corpus and in another, as the counts that every
 * measure of keyness needs.
 *
 * @param targetTokens the number of words in the part of interest
 * @param referenceTokens the number of words in the part it is compared with
 * @param keywords the words of the target, in no particular order
 * @param incompleteNote one sentence if the parts are not complete
 */
public record Keywords(
    long targetTokens,
    long referenceTokens,
    List<Keyword> keywords,
    Optional<String> incompleteNote) {
  public Keywords {
    keywords = List.copyOf(keywords);
  }

  /**
   * A word of the target.
   *
   * @param targetFrequency how often it occurs in the target
   * @param referenceFrequency how often it occurs in the reference
   * @param documents the number of documents of the target that contain it
   * @param dispersion Gries' DP over the documents of the target: 0 if spread evenly, near 1 if all
   *     in one
   */
  public record Keyword(
      String word, int targetFrequency, int referenceFrequency, int documents, double dispersion) {}
}
