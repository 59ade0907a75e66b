package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule holds for a small sound layout, and names the class that breaks it in a broken one.
 */
class ModuleRulesTest {
  private static final String FIXTURES = "crosscase.cli.fixtures.";
  private static final ModuleRules SOUND = new ModuleRules(FIXTURES + "sound");
  private static final ModuleRules BROKEN = new ModuleRules(FIXTURES + "broken");
  private static final JavaClasses SOUND_CLASSES = imported(SOUND);
  private static final JavaClasses BROKEN_CLASSES = imported(BROKEN);

  @Test
  void aUseOfARoomOfAnotherModuleIsFound() {
    assertThat(violators(BROKEN.othersUseOnlyTheDoor())).containsExactly("IntruderIntoRoom");
  }

  @Test
  void aCircleOfRoomsIsFound() {
    assertThat(BROKEN.roomsFormNoCircle().evaluate(BROKEN_CLASSES).getFailureReport().getDetails())
        .singleElement()
        .asString()
        .contains("broken.low.lower", "broken.low.upper");
  }

  @Test
  void aRoomThatUsesAnEntryPointOfItsDoorIsFoundThoughTheEntryPointIsIndirect() {
    assertThat(violators(BROKEN.roomsUseNoEntryPoint())).containsExactly("UserOfEntryPoint");
  }

  @Test
  void anArrowThatIsNotAllowedIsFound() {
    assertThat(violators(BROKEN.modulesUseOnly(Map.of("high", Set.of("low")))))
        .containsExactly("UpwardUser");
    assertThat(violators(BROKEN.modulesUseOnly(Map.of("low", Set.of("high")))))
        .containsExactly("IntruderIntoRoom");
  }

  @Test
  void aLibraryOutsideItsModuleIsFound() {
    assertThat(violators(zip(BROKEN, "low"))).containsExactly("UserOfLibrary");
    assertThat(violators(zip(BROKEN, "high"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aSoundLayoutKeepsEveryRule(ArchRule rule) {
    assertThat(rule.evaluate(SOUND_CLASSES).hasViolation()).isFalse();
  }

  static Stream<ArchRule> rules() {
    return Stream.of(
        SOUND.othersUseOnlyTheDoor(),
        SOUND.roomsFormNoCircle(),
        SOUND.roomsUseNoEntryPoint(),
        SOUND.modulesUseOnly(Map.of("high", Set.of("low"))),
        zip(SOUND, "low"));
  }

  private static ArchRule zip(ModuleRules rules, String owner) {
    return rules.libraryStaysIn(Set.of(owner), "java.util.zip..", "this is a test");
  }

  private static JavaClasses imported(ModuleRules rules) {
    return new ClassFileImporter().importPackages(rules.layout().root());
  }

  private static final Pattern VIOLATOR = Pattern.compile("<[a-z.]+\\.([A-Z]\\w*)");

  /** The simple names of the classes that break a rule. */
  private static List<String> violators(ArchRule rule) {
    return rule.evaluate(BROKEN_CLASSES).getFailureReport().getDetails().stream()
        .map(line -> VIOLATOR.matcher(line).results().findFirst().orElseThrow().group(1))
        .distinct()
        .toList();
  }
}
