package crosscase.figures;

import crosscase.association.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The logarithmic axis of a forest plot. It always includes 1 and never exceeds 0.001 to 1,000. */
record ForestScale(double low, double high, double left, double right) {
  private static final double LEAST = 0.001;
  private static final double MOST = 1_000;
  private static final double MARGIN = 1.15;
  private static final double BETWEEN_LABELS = 8;
  private static final List<List<Double>> STEPS =
      List.of(List.of(1.0, 2.0, 5.0), List.of(1.0, 3.0), List.of(1.0));

  /** An axis that fits every odds ratio and interval of the plot, within its limits. */
  static ForestScale of(ForestPlot plot, double left, double right) {
    List<Double> ends =
        Stream.concat(plot.rows().stream().map(plot::estimate), Stream.of(plot.pooled()))
            .flatMapToDouble(ForestScale::ends)
            .filter(end -> end > 0 && Double.isFinite(end))
            .boxed()
            .toList();
    double least = ends.stream().mapToDouble(end -> end / MARGIN).min().orElse(1);
    double most = ends.stream().mapToDouble(end -> end * MARGIN).max().orElse(1);
    return new ForestScale(
        Math.max(LEAST, Math.min(0.5, least)), Math.min(MOST, Math.max(2, most)), left, right);
  }

  private static DoubleStream ends(OddsRatioEstimate estimate) {
    DoubleStream interval =
        estimate.interval().stream().flatMapToDouble(i -> DoubleStream.of(i.low(), i.high()));
    return DoubleStream.concat(DoubleStream.of(estimate.value()), interval);
  }

  /** The position of a ratio; ratios outside the axis are at its ends. */
  double x(double ratio) {
    double inside = Math.clamp(ratio, low, high);
    return left + (right - left) * Math.log(inside / low) / Math.log(high / low);
  }

  boolean isBelow(Interval interval) {
    return interval.low() < low;
  }

  boolean isAbove(Interval interval) {
    return interval.high() > high;
  }

  boolean contains(double ratio) {
    return ratio >= low && ratio <= high;
  }

  /** As many ticks as have room for their labels. */
  List<Double> ticks() {
    return STEPS.stream()
        .map(this::ticks)
        .filter(this::haveRoom)
        .findFirst()
        .orElseGet(() -> List.of(1.0));
  }

  private List<Double> ticks(List<Double> steps) {
    List<Double> ticks = new ArrayList<>();
    for (int power = -3; power <= 3; power++) {
      for (double step : steps) {
        // Dividing exact numbers gives exactly 0.3; multiplying by 0.1 would not.
        double tick = power < 0 ? step / Math.pow(10, -power) : step * Math.pow(10, power);
        if (contains(tick)) {
          ticks.add(tick);
        }
      }
    }
    return ticks;
  }

  private boolean haveRoom(List<Double> ticks) {
    for (int i = 1; i < ticks.size(); i++) {
      double labels = TextWidth.of(label(ticks.get(i - 1))) + TextWidth.of(label(ticks.get(i)));
      if (x(ticks.get(i)) - x(ticks.get(i - 1)) < labels / 2 + BETWEEN_LABELS) {
        return false;
      }
    }
    return true;
  }

  static String label(double tick) {
    return tick < 1 ? String.valueOf(tick) : Numbers.count((long) tick);
  }
}
