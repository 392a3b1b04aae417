#include "seating/laying.hpp"

#include <chrono>
#include <future>
#include <memory>

namespace blason {
namespace {

constexpr std::chrono::seconds longest_answer{10};

} // namespace

std::optional<Outcome> lay_and_wait(LiveTable& table, const std::string& device, Intent intent) {
  Submission submission;
  submission.device = device;
  submission.intent = std::move(intent);
  const auto heard = std::make_shared<std::promise<Outcome>>();
  std::future<Outcome> outcome = heard->get_future();
  table.submit(std::move(submission), [heard](const Outcome& told) { heard->set_value(told); });
  if (outcome.wait_for(longest_answer) != std::future_status::ready) return std::nullopt;
  return outcome.get();
}

} // namespace blason
