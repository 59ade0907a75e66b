package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NetworkLayoutTest {
  /** What a label or a node covers. */
  private record Box(String what, double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  @Property(tries = 300)
  void noTwoLabelsOrNodesMeetAndNoneIsCutOnADesk(
      @ForAll @IntRange(min = 2, max = 40) int themes, @ForAll long seed) {
    assertFits(
        NetworkLayout.ellipse(Examples.randomNetwork(themes, seed).drawn()), SvgWriter.Canvas.WIDE);
  }

  @Property(tries = 300)
  void noTwoLabelsOrNodesMeetAndNoneIsCutOnAPhone(
      @ForAll @IntRange(min = 2, max = 40) int themes, @ForAll long seed) {
    assertFits(
        NetworkLayout.column(Examples.randomNetwork(themes, seed).drawn()),
        SvgWriter.Canvas.NARROW);
  }

  private static void assertFits(NetworkLayout layout, double width) {
    List<Box> boxes = layout.places().values().stream().flatMap(p -> boxes(p).stream()).toList();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertThat(box.left()).as("%s", box).isGreaterThanOrEqualTo(0);
      assertThat(box.right()).as("%s", box).isLessThanOrEqualTo(width);
      assertThat(box.top()).as("%s", box).isGreaterThanOrEqualTo(0);
      assertThat(box.bottom()).as("%s", box).isLessThanOrEqualTo(layout.height());
      for (Box other : boxes.subList(0, i)) {
        assertThat(box.meets(other)).as("%s and %s", box, other).isFalse();
      }
    }
  }

  private static List<Box> boxes(NetworkLayout.Place place) {
    List<Box> boxes = new ArrayList<>();
    double r = place.radius();
    boxes.add(
        new Box(
            "node " + place.node().id(),
            place.x() - r,
            place.y() - r,
            place.x() + r,
            place.y() + r));
    double half = place.label().size() * TextWidth.LINE / 2;
    double from = place.labelX();
    double to = from + place.side() * TextWidth.widest(place.label());
    boxes.add(
        new Box(
            "label " + place.label(),
            Math.min(from, to),
            place.y() - half,
            Math.max(from, to),
            place.y() + half));
    return boxes;
  }
}
