package crosscase.association.prevalence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Shifts a theme within each document, along the parts that belong to different groups.
 *
 * <p>The parts of a document are laid one after the other and closed to a ring; the theme keeps its
 * runs and is turned by a random number of units, each equally likely, as in {@link
 * crosscase.association.ExactShiftTest}. Documents keep their number of units with the theme, so
 * only its distribution within documents counts. To exchange whole parts between the groups instead
 * would be wrong where one group says much less than another: a rare theme is then hardly ever in
 * the short part.
 */
final class ShiftedParts implements Deals {
  private final List<PartedDocument> documents;
  private final SplittableRandom random;
  private final int[] shifts;
  private final GroupMoments[] groups;
  private final double[] scores;

  /**
   * @param groups the parts of documents that belong to each group
   */
  ShiftedParts(List<List<DocumentPart>> groups, SplittableRandom random) {
    this.random = random;
    documents = parted(groups);
    shifts = new int[documents.size()];
    this.groups = new GroupMoments[groups.size()];
    Arrays.setAll(this.groups, group -> new GroupMoments());
    documents.forEach(each -> each.addTo(this.groups));
    scores = new double[groups.size() + 1];
  }

  /** The documents that have parts in several groups. */
  private static List<PartedDocument> parted(List<List<DocumentPart>> groups) {
    Map<String, PartedDocument.Builder> documents = new TreeMap<>();
    for (int group = 0; group < groups.size(); group++) {
      for (DocumentPart part : groups.get(group)) {
        documents
            .computeIfAbsent(part.document(), name -> new PartedDocument.Builder())
            .add(group, part);
      }
    }
    return documents.values().stream()
        .filter(each -> each.parts() > 1)
        .map(PartedDocument.Builder::build)
        .toList();
  }

  @Override
  public boolean canDiffer() {
    return Arrays.stream(groups).anyMatch(group -> group.variance() > 0);
  }

  @Override
  public boolean next() {
    for (int i = 0; i < shifts.length; i++) {
      shifts[i] = random.nextInt(documents.get(i).units());
    }
    return true;
  }

  @Override
  public int arrangements() {
    return 0;
  }

  @Override
  public double[] scores() {
    Arrays.fill(scores, 0);
    for (int i = 0; i < shifts.length; i++) {
      documents.get(i).addCounts(shifts[i], scores);
    }
    double units = documents.stream().mapToDouble(PartedDocument::units).sum();
    double difference = 0;
    for (int group = 0; group < groups.length; group++) {
      scores[group] = groups[group].score(scores[group]);
      difference += scores[group] * scores[group] * (1 - groups[group].units() / units);
    }
    scores[groups.length] = difference;
    return scores;
  }

  @Override
  public double smallestP() {
    return Arrays.stream(groups).mapToDouble(GroupMoments::smallestP).min().orElse(1);
  }
}
