package crosscase.association;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the documents of a corpus say about how common a theme is, and whether groups of documents,
 * such as cases, differ.
 *
 * <p>Takes documents, not units, as independent. A document counts if it has units; groups that
 * have fewer than {@value #MIN_DOCUMENTS} documents are described, but not tested.
 *
 * @param all the documents of all groups; those without a group are left out if others have one
 * @param groups each group, by name; {@link CaseCounts#NO_CASE} if documents have no case
 * @param difference whether the groups differ, adjusted for all themes
 * @param overdispersion the variance of the documents' counts around the share of their group, as a
 *     multiple of what it would be if units were independent; near 1 if they are. Empty if no group
 *     with the theme has two documents
 * @param sentence the finding with its reason, as one plain sentence
 */
public record ThemeEvidence(
    String theme,
    Prevalence all,
    SortedMap<String, GroupEvidence> groups,
    Comparison comparison,
    Test difference,
    OptionalDouble overdispersion,
    Finding finding,
    String sentence) {
  /** Groups with fewer documents are not tested. */
  public static final int MIN_DOCUMENTS = 3;

  public ThemeEvidence {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
  }

  /** What is compared. */
  public enum Comparison {
    /** Each document belongs to one group: documents are dealt at random among the groups. */
    BETWEEN_DOCUMENTS,
    /**
     * Most documents have parts in several groups, such as the turns of different roles: within
     * each document the theme is shifted at random along the parts.
     */
    WITHIN_DOCUMENTS
  }

  /** What the test of a theme comes to. */
  public enum Finding {
    DIFFERS,
    NO_DIFFERENCE_FOUND,
    /** The documents could not have shown a difference, however the theme was spread over them. */
    TOO_LITTLE_TO_TELL,
    /** There is one group only, or the theme occurs nowhere or everywhere. */
    NOT_COMPARED;

    /** The finding in words: {@code no difference found}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * A two-sided test.
   *
   * @param qValue the p-value, adjusted for all tests of the same kind
   * @param undefined why there is no p-value
   */
  public record Test(
      OptionalDouble pValue, OptionalDouble qValue, Optional<UndefinedReason> undefined) {
    /** A test that is not adjusted yet. */
    public static Test of(double pValue) {
      return new Test(OptionalDouble.of(pValue), OptionalDouble.empty(), Optional.empty());
    }

    /** There is no p-value. */
    public static Test undefined(UndefinedReason reason) {
      return new Test(OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(reason));
    }

    /** The same test, adjusted. */
    public Test withQ(OptionalDouble q) {
      return new Test(pValue, q, undefined);
    }
  }

  /**
   * How common a theme is in some documents.
   *
   * @param interval the 95 % interval of the share of units, with documents as independent. From 0,
   *     with a one-sided upper bound, if no unit has the theme, although units of other groups have
   *     it; empty with fewer than two documents, or if the theme occurs nowhere or everywhere
   * @param documents the number of documents with units
   */
  public record Prevalence(
      long units, long withTheme, Optional<Interval> interval, int documents, int documentsWith) {
    /** The share of units with the theme; empty without units. */
    public OptionalDouble share() {
      return units == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) withTheme / units);
    }

    /**
     * Where no document has the theme, the share of documents that could still have it: the
     * one-sided upper 95 % bound, 1 - 0.05^(1 / documents). Empty otherwise, and without documents.
     */
    public OptionalDouble documentsUpperBound() {
      return documentsWith == 0 ? Interval.upperBoundWhenNone(documents) : OptionalDouble.empty();
    }
  }

  /**
   * How common a theme is in a group, and whether the group stands out.
   *
   * @param deviation by how many standard errors the group has more of the theme (below 0: less)
   *     than all groups tested together; empty without a test
   * @param test whether it has more or less; adjusted for all themes and groups
   */
  public record GroupEvidence(Prevalence prevalence, OptionalDouble deviation, Test test) {
    /** The same with its test adjusted. */
    public GroupEvidence withQ(OptionalDouble q) {
      return new GroupEvidence(prevalence, deviation, test.withQ(q));
    }
  }
}
