package crosscase.extract;

import crosscase.extract.SpeakerEntry.Speaker;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What {@code speakers.csv} says about the speakers of one source.
 *
 * <p>Two labels with the same name are one speaker. Changing names and roles changes no text, so
 * nothing needs to be annotated again.
 *
 * @param byLabel an entry for each label, whose key is the label in lower case
 */
public record SpeakerCorrections(Map<String, SpeakerEntry> byLabel) {
  /** The file says nothing. */
  public static final SpeakerCorrections NONE = new SpeakerCorrections(Map.of());

  private static final String SEPARATOR = "\t";
  private static final int PARTS = 3;

  public SpeakerCorrections {
    byLabel = Map.copyOf(byLabel);
  }

  /** Whether the file says nothing about any label. */
  public boolean isEmpty() {
    return byLabel.isEmpty();
  }

  private Optional<SpeakerEntry> entry(String label) {
    return Optional.ofNullable(byLabel.get(SpeakerEntry.key(label)));
  }

  /** Whether there is an entry for a label. */
  public boolean names(String label) {
    return entry(label).isPresent();
  }

  /** Whether a label is no speaker. */
  public boolean excludes(String label) {
    return entry(label).filter(entry -> entry.speaker() == Speaker.NO).isPresent();
  }

  /** What a speaker is called: the label itself unless it is renamed. */
  public String nameOf(String label) {
    return entry(label).map(SpeakerEntry::name).filter(name -> !name.isEmpty()).orElse(label);
  }

  /** The role of a label; empty if the file gives none. */
  public Optional<String> roleOf(String label) {
    return entry(label).map(SpeakerEntry::role).filter(role -> !role.isEmpty());
  }

  /** Labels, in lower case, that name speakers even if nothing else says so. */
  public Set<String> certainLabels() {
    return byLabel.values().stream()
        .filter(entry -> entry.speaker() == Speaker.YES)
        .map(SpeakerEntry::key)
        .collect(Collectors.toSet());
  }

  /** Whether a name is that of a renamed label for which a condition holds. */
  public boolean renames(String name, Predicate<String> label) {
    return byLabel.values().stream()
        .filter(entry -> entry.name().equalsIgnoreCase(name))
        .anyMatch(entry -> label.test(entry.label()));
  }

  /**
   * The role of each speaker by name.
   *
   * @param inMetadata roles in the metadata, by label
   */
  public Map<String, String> roles(Map<String, String> inMetadata) {
    Map<String, String> roles = new LinkedHashMap<>(inMetadata);
    inMetadata.forEach((label, role) -> roles.putIfAbsent(nameOf(label), role));
    for (SpeakerEntry entry : byLabel.values()) {
      if (!entry.role().isEmpty()) {
        roles.keySet().removeIf(entry.newName()::equalsIgnoreCase);
        roles.put(entry.newName(), entry.role());
      }
    }
    return roles;
  }

  /** Everything in one map by label; {@link #of} reads it back, without paths and lines. */
  Map<String, String> asMap() {
    Map<String, String> map = new TreeMap<>();
    byLabel
        .values()
        .forEach(
            entry ->
                map.put(
                    entry.label(),
                    String.join(SEPARATOR, entry.speaker().name(), entry.role(), entry.name())));
    return map;
  }

  static SpeakerCorrections of(Map<String, String> map) {
    Map<String, SpeakerEntry> entries = new LinkedHashMap<>();
    map.forEach((label, value) -> entries.put(SpeakerEntry.key(label), entry(label, value)));
    return new SpeakerCorrections(entries);
  }

  private static SpeakerEntry entry(String label, String value) {
    String[] parts = value.split(SEPARATOR, PARTS);
    return new SpeakerEntry(label, parts[2], parts[1], Speaker.valueOf(parts[0]), "", 0);
  }
}
