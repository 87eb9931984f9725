-- Take the bytes of records whose term is over; how many.
select raw.forget_rejections()
