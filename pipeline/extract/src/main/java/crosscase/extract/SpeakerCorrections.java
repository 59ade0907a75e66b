package crosscase.extract;

import crosscase.extract.SpeakerEntry.Speaker;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param entries at most one for each label
 */
public record SpeakerCorrections(List<SpeakerEntry> entries) {
  /** The file says nothing. */
  public static final SpeakerCorrections NONE = new SpeakerCorrections(List.of());

  private static final String SEPARATOR = "\t";
  private static final int PARTS = 3;

  public SpeakerCorrections {
    entries = List.copyOf(entries);
  }

  private Optional<SpeakerEntry> entry(String label) {
    String key = SpeakerEntry.key(label);
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
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
    return entries.stream()
        .filter(entry -> entry.speaker() == Speaker.YES)
        .map(SpeakerEntry::key)
        .collect(Collectors.toSet());
  }

  /** Whether a name is that of a renamed label for which a condition holds. */
  public boolean renames(String name, Predicate<String> label) {
    return entries.stream()
        .filter(entry -> entry.name().equalsIgnoreCase(name))
        .anyMatch(entry -> label.test(entry.label()));
  }

  /**
   * The role of each speaker by name.
   *
   * @param byLabel roles in the metadata, by label
   */
  public Map<String, String> roles(Map<String, String> byLabel) {
    Map<String, String> roles = new LinkedHashMap<>(byLabel);
    byLabel.forEach((label, role) -> roles.putIfAbsent(nameOf(label), role));
    for (SpeakerEntry entry : entries) {
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
    entries.forEach(
        entry ->
            map.put(
                entry.label(),
                String.join(SEPARATOR, entry.speaker().name(), entry.role(), entry.name())));
    return map;
  }

  static SpeakerCorrections of(Map<String, String> map) {
    return new SpeakerCorrections(
        map.entrySet().stream().map(each -> entry(each.getKey(), each.getValue())).toList());
  }

  private static SpeakerEntry entry(String label, String value) {
    String[] parts = value.split(SEPARATOR, PARTS);
    return new SpeakerEntry(label, parts[2], parts[1], Speaker.valueOf(parts[0]), "", 0);
  }
}
